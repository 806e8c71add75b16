from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_user_agents_response_applications_mode import (
    HttpMetricsTimelineUserAgentsResponseApplicationsMode,
)
from .http_metrics_timeline_user_agents_response_breakdown import (
    HttpMetricsTimelineUserAgentsResponseBreakdown,
)
from .http_metrics_timeline_user_agents_response_breakdown_top_hits import (
    HttpMetricsTimelineUserAgentsResponseBreakdownTopHits,
)
from .http_metrics_timeline_user_agents_response_code_slots_mode import (
    HttpMetricsTimelineUserAgentsResponseCodeSlotsMode,
)
from .http_metrics_timeline_user_agents_response_codes_mode import (
    HttpMetricsTimelineUserAgentsResponseCodesMode,
)
from .http_metrics_timeline_user_agents_response_domains_mode import (
    HttpMetricsTimelineUserAgentsResponseDomainsMode,
)
from .http_metrics_timeline_user_agents_response_environment_type import (
    HttpMetricsTimelineUserAgentsResponseEnvironmentType,
)
from .http_metrics_timeline_user_agents_response_methods_mode import (
    HttpMetricsTimelineUserAgentsResponseMethodsMode,
)
from .http_metrics_timeline_user_agents_response_request_duration_slots_mode import (
    HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode,
)
from .http_metrics_timeline_user_agents_response_top_hits_timeline import (
    HttpMetricsTimelineUserAgentsResponseTopHitsTimeline,
)


class HttpMetricsTimelineUserAgentsResponse(Model):
    applications: Annotated[list[str] | None, Field(alias="_applications")] = None
    applications_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseApplicationsMode | None,
        Field(alias="_applications_mode"),
    ] = None
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        HttpMetricsTimelineUserAgentsResponseBreakdownTopHits, Field(alias="_breakdown_top_hits")
    ]
    code_slots: Annotated[list[str] | None, Field(alias="_code_slots")] = None
    code_slots_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseCodeSlotsMode | None, Field(alias="_code_slots_mode")
    ] = None
    codes: Annotated[list[str] | None, Field(alias="_codes")] = None
    codes_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseCodesMode | None, Field(alias="_codes_mode")
    ] = None
    domains: Annotated[list[str] | None, Field(alias="_domains")] = None
    domains_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseDomainsMode | None, Field(alias="_domains_mode")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    environment_type: Annotated[
        HttpMetricsTimelineUserAgentsResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    request_duration_slots: Annotated[list[str] | None, Field(alias="_request_duration_slots")] = (
        None
    )
    request_duration_slots_mode: Annotated[
        HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode | None,
        Field(alias="_request_duration_slots_mode"),
    ] = None
    to: Annotated[int, Field(alias="_to")]
    breakdown: HttpMetricsTimelineUserAgentsResponseBreakdown
    top_hits_timeline: HttpMetricsTimelineUserAgentsResponseTopHitsTimeline
