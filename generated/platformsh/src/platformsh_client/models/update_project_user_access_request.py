from .._runtime import Model
from .project_permissions import ProjectPermissions


class UpdateProjectUserAccessRequest(Model):
    permissions: ProjectPermissions
