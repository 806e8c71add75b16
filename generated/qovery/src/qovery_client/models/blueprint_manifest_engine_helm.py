from typing import Literal

from .._runtime import Model
from .blueprint_manifest_chart_config import BlueprintManifestChartConfig
from .blueprint_manifest_resources_config import BlueprintManifestResourcesConfig


class BlueprintManifestEngineHelm(Model):
    chart: BlueprintManifestChartConfig
    resources: BlueprintManifestResourcesConfig | None = None
    timeout: int | None = None
    type: Literal["helm"]
