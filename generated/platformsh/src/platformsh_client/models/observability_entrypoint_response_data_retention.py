from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .observability_entrypoint_response_data_retention_continuous_profiling import (
    ObservabilityEntrypointResponseDataRetentionContinuousProfiling,
)
from .observability_entrypoint_response_data_retention_http_traffic import (
    ObservabilityEntrypointResponseDataRetentionHttpTraffic,
)
from .observability_entrypoint_response_data_retention_logs import (
    ObservabilityEntrypointResponseDataRetentionLogs,
)
from .observability_entrypoint_response_data_retention_resources import (
    ObservabilityEntrypointResponseDataRetentionResources,
)
from .observability_entrypoint_response_data_retention_server_monitoring import (
    ObservabilityEntrypointResponseDataRetentionServerMonitoring,
)


class ObservabilityEntrypointResponseDataRetention(Model):
    unit: Annotated[str, Field(alias="_unit")]
    unit_in_seconds: Annotated[int, Field(alias="_unit_in_seconds")]
    continuous_profiling: ObservabilityEntrypointResponseDataRetentionContinuousProfiling
    http_traffic: ObservabilityEntrypointResponseDataRetentionHttpTraffic
    logs: ObservabilityEntrypointResponseDataRetentionLogs
    resources: ObservabilityEntrypointResponseDataRetentionResources
    server_monitoring: ObservabilityEntrypointResponseDataRetentionServerMonitoring
