from .._runtime import Model
from .environment_type import EnvironmentType


class EnvironmentProjectCreate(Model):
    type: EnvironmentType
    name: str
    description: str | None = None
