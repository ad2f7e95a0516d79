"""A picture turned the way it was seen, by EXIF's orientation."""

from PIL import Image

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The picture turned by orientation 1 to 8 (CIPA DC-008)."""
    turn = _TURNS.get(orientation)
    return image.transpose(turn) if turn is not None else image


def upright_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height once it is turned; from 5 on it lies on its side."""
    return (size[1], size[0]) if orientation >= 5 else size
