"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineUserAgentsApplicationsMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsApplicationsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUserAgentsCodeSlot: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsCodeSlot | Literal["1XX", "2XX", "3XX", "4XX", "5XX"]
)


HttpMetricsTimelineUserAgentsCodeSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsCodeSlotsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUserAgentsCodesMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsCodesMode | Literal["1", "-1"]
)


HttpMetricsTimelineUserAgentsDomainsMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsDomainsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUserAgentsMethod: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsMethod
    | Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
)


HttpMetricsTimelineUserAgentsMethodsMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsMethodsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUserAgentsRequestDurationSlot: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsRequestDurationSlot
    | Literal["0-50", "50-100", "100-200", "200-400", "400-800", "800-1600", "1600+"]
)


HttpMetricsTimelineUserAgentsRequestDurationSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsRequestDurationSlotsMode | Literal["1", "-1"]
)
