from .._runtime import Model
from .app_template import AppTemplate


class PaginatedAppTemplateList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[AppTemplate]
