from .._runtime import Model
from .environment_patch_http_access import EnvironmentPatchHttpAccess
from .environment_patch_type import EnvironmentPatchType


class EnvironmentPatch(Model):
    attributes: dict[str, str] | None = None
    clone_parent_on_create: bool | None = None
    enable_smtp: bool | None = None
    http_access: EnvironmentPatchHttpAccess | None = None
    name: str | None = None
    parent: str | None = None
    restrict_robots: bool | None = None
    title: str | None = None
    type: EnvironmentPatchType | None = None
