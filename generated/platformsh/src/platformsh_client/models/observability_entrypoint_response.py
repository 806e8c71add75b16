from typing import Annotated

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
    links: Annotated[ObservabilityEntrypointResponseLinks, Field(alias="_links")]
    branch_machine_name: str
    data_retention: ObservabilityEntrypointResponseDataRetention
    environment_id: str
    environment_type: ObservabilityEntrypointResponseEnvironmentType
    message: str
    project_id: str
    psh_user_identifier: str
    retention: ObservabilityEntrypointResponseRetention
    vendor: ObservabilityEntrypointResponseVendor
