from .._runtime import Model


class Key(Model):
    key: str
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
