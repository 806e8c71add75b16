from .._runtime import Model
from .environment_variable import EnvironmentVariable


class PaginatedEnvironmentVariableList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[EnvironmentVariable]
