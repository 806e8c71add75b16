from typing import TypeAlias

from .blueprint_service import BlueprintService

BlueprintServiceList: TypeAlias = list[BlueprintService]
