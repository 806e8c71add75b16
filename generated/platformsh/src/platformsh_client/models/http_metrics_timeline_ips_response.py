from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_ips_response_applications_mode import (
    HttpMetricsTimelineIpsResponseApplicationsMode,
)
from .http_metrics_timeline_ips_response_breakdown import HttpMetricsTimelineIpsResponseBreakdown
from .http_metrics_timeline_ips_response_breakdown_top_hits import (
    HttpMetricsTimelineIpsResponseBreakdownTopHits,
)
from .http_metrics_timeline_ips_response_code_slots_mode import (
    HttpMetricsTimelineIpsResponseCodeSlotsMode,
)
from .http_metrics_timeline_ips_response_codes_mode import HttpMetricsTimelineIpsResponseCodesMode
from .http_metrics_timeline_ips_response_domains_mode import (
    HttpMetricsTimelineIpsResponseDomainsMode,
)
from .http_metrics_timeline_ips_response_environment_type import (
    HttpMetricsTimelineIpsResponseEnvironmentType,
)
from .http_metrics_timeline_ips_response_methods_mode import (
    HttpMetricsTimelineIpsResponseMethodsMode,
)
from .http_metrics_timeline_ips_response_request_duration_slots_mode import (
    HttpMetricsTimelineIpsResponseRequestDurationSlotsMode,
)
from .http_metrics_timeline_ips_response_top_hits_timeline import (
    HttpMetricsTimelineIpsResponseTopHitsTimeline,
)


class HttpMetricsTimelineIpsResponse(Model):
    applications: list[str] | None = Field(default=None, alias="_applications")
    applications_mode: HttpMetricsTimelineIpsResponseApplicationsMode | None = Field(
        default=None, alias="_applications_mode"
    )
    branch_machine_name: str = Field(alias="_branch_machine_name")
    breakdown_limit: int = Field(alias="_breakdown_limit")
    breakdown_top_hits: HttpMetricsTimelineIpsResponseBreakdownTopHits = Field(
        alias="_breakdown_top_hits"
    )
    code_slots: list[str] | None = Field(default=None, alias="_code_slots")
    code_slots_mode: HttpMetricsTimelineIpsResponseCodeSlotsMode | None = Field(
        default=None, alias="_code_slots_mode"
    )
    codes: list[str] | None = Field(default=None, alias="_codes")
    codes_mode: HttpMetricsTimelineIpsResponseCodesMode | None = Field(
        default=None, alias="_codes_mode"
    )
    domains: list[str] | None = Field(default=None, alias="_domains")
    domains_mode: HttpMetricsTimelineIpsResponseDomainsMode | None = Field(
        default=None, alias="_domains_mode"
    )
    environment_id: str = Field(alias="_environment_id")
    environment_type: HttpMetricsTimelineIpsResponseEnvironmentType = Field(
        alias="_environment_type"
    )
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    methods: list[str] | None = Field(default=None, alias="_methods")
    methods_mode: HttpMetricsTimelineIpsResponseMethodsMode | None = Field(
        default=None, alias="_methods_mode"
    )
    project_id: str = Field(alias="_project_id")
    request_duration_slots: list[str] | None = Field(default=None, alias="_request_duration_slots")
    request_duration_slots_mode: HttpMetricsTimelineIpsResponseRequestDurationSlotsMode | None = (
        Field(default=None, alias="_request_duration_slots_mode")
    )
    to: int = Field(alias="_to")
    breakdown: HttpMetricsTimelineIpsResponseBreakdown
    top_hits_timeline: HttpMetricsTimelineIpsResponseTopHitsTimeline
