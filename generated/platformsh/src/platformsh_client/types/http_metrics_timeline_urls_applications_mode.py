"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineUrlsApplicationsMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsApplicationsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUrlsCodeSlot: TypeAlias = (
    models.HttpMetricsTimelineUrlsCodeSlot | Literal["1XX", "2XX", "3XX", "4XX", "5XX"]
)


HttpMetricsTimelineUrlsCodeSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsCodeSlotsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUrlsCodesMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsCodesMode | Literal["1", "-1"]
)


HttpMetricsTimelineUrlsDomainsMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsDomainsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUrlsMethod: TypeAlias = (
    models.HttpMetricsTimelineUrlsMethod
    | Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
)


HttpMetricsTimelineUrlsMethodsMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsMethodsMode | Literal["1", "-1"]
)


HttpMetricsTimelineUrlsRequestDurationSlot: TypeAlias = (
    models.HttpMetricsTimelineUrlsRequestDurationSlot
    | Literal["0-50", "50-100", "100-200", "200-400", "400-800", "800-1600", "1600+"]
)


HttpMetricsTimelineUrlsRequestDurationSlotsMode: TypeAlias = (
    models.HttpMetricsTimelineUrlsRequestDurationSlotsMode | Literal["1", "-1"]
)
