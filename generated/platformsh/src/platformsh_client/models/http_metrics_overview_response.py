from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .http_metrics_overview_response_data import HttpMetricsOverviewResponseData
from .http_metrics_overview_response_environment_type import (
    HttpMetricsOverviewResponseEnvironmentType,
)


class HttpMetricsOverviewResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    environment_type: Annotated[
        HttpMetricsOverviewResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    top_urls_count: Annotated[int, Field(alias="_top_urls_count")]
    data: HttpMetricsOverviewResponseData
