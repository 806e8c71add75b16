from .._runtime import Model


class SecretEditRequest(Model):
    value: str | None = None
    key: str
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
