from pydantic import Field

from .._runtime import Model
from .observability_entrypoint_response_data_retention import (
    ObservabilityEntrypointResponseDataRetention,
)
from .observability_entrypoint_response_environment_type import (
    ObservabilityEntrypointResponseEnvironmentType,
)
from .observability_entrypoint_response_links import ObservabilityEntrypointResponseLinks
from .observability_entrypoint_response_retention import ObservabilityEntrypointResponseRetention
from .observability_entrypoint_response_vendor import ObservabilityEntrypointResponseVendor


class ObservabilityEntrypointResponse(Model):
    message: str
    project_id: str
    branch_machine_name: str
    environment_id: str
    environment_type: ObservabilityEntrypointResponseEnvironmentType
    vendor: ObservabilityEntrypointResponseVendor
    psh_user_identifier: str
    links: ObservabilityEntrypointResponseLinks = Field(alias="_links")
    retention: ObservabilityEntrypointResponseRetention
    data_retention: ObservabilityEntrypointResponseDataRetention
