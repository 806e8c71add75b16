from .._runtime import Model


class EnvironmentSynchronizeInput(Model):
    synchronize_code: bool | None = None
    rebase: bool | None = None
    synchronize_data: bool | None = None
    synchronize_resources: bool | None = None
