from .._runtime import Model
from .environment_type import EnvironmentType


class EnvironmentUpdate(Model):
    description: str | None = None
    id: int
    name: str
    type: EnvironmentType
