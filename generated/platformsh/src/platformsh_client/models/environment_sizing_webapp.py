from .._runtime import Model
from .environment_sizing_webapp_resources import EnvironmentSizingWebappResources


class EnvironmentSizingWebapp(Model):
    resources: EnvironmentSizingWebappResources | None
    instance_count: int | None
    disk: int | None
