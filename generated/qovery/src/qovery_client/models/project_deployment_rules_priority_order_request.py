from uuid import UUID

from .._runtime import Model


class ProjectDeploymentRulesPriorityOrderRequest(Model):
    project_deployment_rule_ids_in_order: list[UUID] | None = None
