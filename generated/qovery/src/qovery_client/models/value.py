from .._runtime import Model


class Value(Model):
    value: str | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
