from .._runtime import Model
from .environment_sizing_webapp_resources import EnvironmentSizingWebappResources


class EnvironmentSizingWebapp(Model):
    disk: int | None
    instance_count: int | None
    resources: EnvironmentSizingWebappResources | None
