from .._runtime import Model
from .environment_type import EnvironmentType


class EnvironmentUpdate(Model):
    id: int
    type: EnvironmentType
    name: str
    description: str | None = None
