from .._runtime import Model
from .environment_type import EnvironmentType


class EnvironmentProjectCreate(Model):
    description: str | None = None
    name: str
    type: EnvironmentType
