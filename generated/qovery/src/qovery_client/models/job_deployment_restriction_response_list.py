from .._runtime import Model
from .job_deployment_restriction_response import JobDeploymentRestrictionResponse


class JobDeploymentRestrictionResponseList(Model):
    results: list[JobDeploymentRestrictionResponse] | None = None
