from .._runtime import Model
from .project import Project


class ProjectResponseList(Model):
    results: list[Project] | None = None
