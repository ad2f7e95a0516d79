def sheet_of(*a,**k): raise NotImplementedError
