from .._runtime import Model
from .helm_deployment_restriction_response import HelmDeploymentRestrictionResponse


class HelmDeploymentRestrictionResponseList(Model):
    results: list[HelmDeploymentRestrictionResponse] | None = None
