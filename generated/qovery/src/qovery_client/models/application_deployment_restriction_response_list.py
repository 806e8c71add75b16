from .._runtime import Model
from .application_deployment_restriction import ApplicationDeploymentRestriction


class ApplicationDeploymentRestrictionResponseList(Model):
    results: list[ApplicationDeploymentRestriction] | None = None
