"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineIpsApplicationsMode: TypeAlias = (
    models.HttpMetricsTimelineIpsApplicationsMode | Literal["1", "-1"]
)


HttpMetricsTimelineIpsCodeSlot: TypeAlias = (
    models.HttpMetricsTimelineIpsCodeSlot | Literal["1XX", "2XX", "3XX", "4XX", "5XX"]
)


HttpMetricsTimelineIpsCodeSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineIpsCodeSlotsMode | Literal["1", "-1"]
)


HttpMetricsTimelineIpsCodesMode: TypeAlias = (
    models.HttpMetricsTimelineIpsCodesMode | Literal["1", "-1"]
)


HttpMetricsTimelineIpsDomainsMode: TypeAlias = (
    models.HttpMetricsTimelineIpsDomainsMode | Literal["1", "-1"]
)


HttpMetricsTimelineIpsMethod: TypeAlias = (
    models.HttpMetricsTimelineIpsMethod
    | Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
)


HttpMetricsTimelineIpsMethodsMode: TypeAlias = (
    models.HttpMetricsTimelineIpsMethodsMode | Literal["1", "-1"]
)


HttpMetricsTimelineIpsRequestDurationSlot: TypeAlias = (
    models.HttpMetricsTimelineIpsRequestDurationSlot
    | Literal["0-50", "50-100", "100-200", "200-400", "400-800", "800-1600", "1600+"]
)


HttpMetricsTimelineIpsRequestDurationSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineIpsRequestDurationSlotsMode | Literal["1", "-1"]
)
