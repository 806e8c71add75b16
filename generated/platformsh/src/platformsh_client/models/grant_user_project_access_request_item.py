from .._runtime import Model
from .project_permissions import ProjectPermissions


class GrantUserProjectAccessRequestItem(Model):
    project_id: str
    permissions: ProjectPermissions
