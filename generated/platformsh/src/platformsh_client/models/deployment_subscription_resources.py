from .._runtime import Model
from .deployment_subscription_resources_development import (
    DeploymentSubscriptionResourcesDevelopment,
)
from .deployment_subscription_resources_production import DeploymentSubscriptionResourcesProduction


class DeploymentSubscriptionResources(Model):
    container_profiles: bool
    development: DeploymentSubscriptionResourcesDevelopment
    production: DeploymentSubscriptionResourcesProduction
