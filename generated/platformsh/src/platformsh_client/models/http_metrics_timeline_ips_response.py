from typing import Annotated

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
    applications: Annotated[list[str] | None, Field(alias="_applications")] = None
    applications_mode: Annotated[
        HttpMetricsTimelineIpsResponseApplicationsMode | None, Field(alias="_applications_mode")
    ] = None
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        HttpMetricsTimelineIpsResponseBreakdownTopHits, Field(alias="_breakdown_top_hits")
    ]
    code_slots: Annotated[list[str] | None, Field(alias="_code_slots")] = None
    code_slots_mode: Annotated[
        HttpMetricsTimelineIpsResponseCodeSlotsMode | None, Field(alias="_code_slots_mode")
    ] = None
    codes: Annotated[list[str] | None, Field(alias="_codes")] = None
    codes_mode: Annotated[
        HttpMetricsTimelineIpsResponseCodesMode | None, Field(alias="_codes_mode")
    ] = None
    domains: Annotated[list[str] | None, Field(alias="_domains")] = None
    domains_mode: Annotated[
        HttpMetricsTimelineIpsResponseDomainsMode | None, Field(alias="_domains_mode")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    environment_type: Annotated[
        HttpMetricsTimelineIpsResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        HttpMetricsTimelineIpsResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    request_duration_slots: Annotated[list[str] | None, Field(alias="_request_duration_slots")] = (
        None
    )
    request_duration_slots_mode: Annotated[
        HttpMetricsTimelineIpsResponseRequestDurationSlotsMode | None,
        Field(alias="_request_duration_slots_mode"),
    ] = None
    to: Annotated[int, Field(alias="_to")]
    breakdown: HttpMetricsTimelineIpsResponseBreakdown
    top_hits_timeline: HttpMetricsTimelineIpsResponseTopHitsTimeline
