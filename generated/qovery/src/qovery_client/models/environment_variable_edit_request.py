from .._runtime import Model


class EnvironmentVariableEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    mount_path: str | None = None
    value: str | None = None
