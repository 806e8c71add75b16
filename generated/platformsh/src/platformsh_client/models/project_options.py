from typing import Any

from .._runtime import Model
from .project_options_defaults import ProjectOptionsDefaults
from .project_options_enforced import ProjectOptionsEnforced


class ProjectOptions(Model):
    billing: dict[str, Any] | None = None
    defaults: ProjectOptionsDefaults | None = None
    enforced: ProjectOptionsEnforced | None = None
    plans: list[str] | None = None
    regions: list[str] | None = None
