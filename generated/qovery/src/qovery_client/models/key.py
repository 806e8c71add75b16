from .._runtime import Model


class Key(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
