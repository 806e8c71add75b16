from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_urls_response_top_hits_timeline_data_item_codes import (
    HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes,
)
from .http_metrics_timeline_urls_response_top_hits_timeline_data_item_url import (
    HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl,
)


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[int | None, Field(alias="_total_count")] = None
    codes: HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes | None = None
    request_size: int | None = None
    response_size: int | None = None
    timestamp: int
    urls: dict[str, HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl] | None = None
