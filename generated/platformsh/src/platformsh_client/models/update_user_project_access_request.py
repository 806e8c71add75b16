from .._runtime import Model
from .project_permissions import ProjectPermissions


class UpdateUserProjectAccessRequest(Model):
    permissions: ProjectPermissions
