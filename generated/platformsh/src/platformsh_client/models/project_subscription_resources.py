from .._runtime import Model
from .project_subscription_resources_development import ProjectSubscriptionResourcesDevelopment
from .project_subscription_resources_production import ProjectSubscriptionResourcesProduction


class ProjectSubscriptionResources(Model):
    container_profiles: bool
    development: ProjectSubscriptionResourcesDevelopment
    production: ProjectSubscriptionResourcesProduction
