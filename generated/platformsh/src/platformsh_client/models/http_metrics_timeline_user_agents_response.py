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
    applications: list[str] | None = Field(default=None, alias="_applications")
    applications_mode: HttpMetricsTimelineUserAgentsResponseApplicationsMode | None = Field(
        default=None, alias="_applications_mode"
    )
    branch_machine_name: str = Field(alias="_branch_machine_name")
    breakdown_limit: int = Field(alias="_breakdown_limit")
    breakdown_top_hits: HttpMetricsTimelineUserAgentsResponseBreakdownTopHits = Field(
        alias="_breakdown_top_hits"
    )
    code_slots: list[str] | None = Field(default=None, alias="_code_slots")
    code_slots_mode: HttpMetricsTimelineUserAgentsResponseCodeSlotsMode | None = Field(
        default=None, alias="_code_slots_mode"
    )
    codes: list[str] | None = Field(default=None, alias="_codes")
    codes_mode: HttpMetricsTimelineUserAgentsResponseCodesMode | None = Field(
        default=None, alias="_codes_mode"
    )
    domains: list[str] | None = Field(default=None, alias="_domains")
    domains_mode: HttpMetricsTimelineUserAgentsResponseDomainsMode | None = Field(
        default=None, alias="_domains_mode"
    )
    environment_id: str = Field(alias="_environment_id")
    environment_type: HttpMetricsTimelineUserAgentsResponseEnvironmentType = Field(
        alias="_environment_type"
    )
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    methods: list[str] | None = Field(default=None, alias="_methods")
    methods_mode: HttpMetricsTimelineUserAgentsResponseMethodsMode | None = Field(
        default=None, alias="_methods_mode"
    )
    project_id: str = Field(alias="_project_id")
    request_duration_slots: list[str] | None = Field(default=None, alias="_request_duration_slots")
    request_duration_slots_mode: (
        HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode | None
    ) = Field(default=None, alias="_request_duration_slots_mode")
    to: int = Field(alias="_to")
    breakdown: HttpMetricsTimelineUserAgentsResponseBreakdown
    top_hits_timeline: HttpMetricsTimelineUserAgentsResponseTopHitsTimeline
