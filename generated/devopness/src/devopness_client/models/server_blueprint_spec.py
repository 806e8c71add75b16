from .._runtime import Model
from .blueprint_service_list import BlueprintServiceList


class ServerBlueprintSpec(Model):
    services: BlueprintServiceList | None = None
