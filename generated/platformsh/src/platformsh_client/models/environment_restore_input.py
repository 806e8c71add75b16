from .._runtime import Model
from .environment_restore_input_resources import EnvironmentRestoreInputResources


class EnvironmentRestoreInput(Model):
    branch_from: str | None = None
    environment_name: str | None = None
    resources: EnvironmentRestoreInputResources | None = None
    restore_code: bool | None = None
    restore_resources: bool | None = None
