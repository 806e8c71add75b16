from .._runtime import Model
from .project_permissions import ProjectPermissions


class GrantUserProjectAccessRequestItem(Model):
    permissions: ProjectPermissions
    project_id: str
