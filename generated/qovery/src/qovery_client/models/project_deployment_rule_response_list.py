from .._runtime import Model
from .project_deployment_rule import ProjectDeploymentRule


class ProjectDeploymentRuleResponseList(Model):
    results: list[ProjectDeploymentRule] | None = None
