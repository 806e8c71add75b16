from pydantic import Field

from .._runtime import Model
from .blackfire_server_transactions_breakdown_response_transactions_data_item_links import (
    BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks,
)


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItem(Model):
    transaction: str
    wt_96th_percentile: float
    avg_wt: float
    avg_pmu: float
    avg_stdout: float
    total_requests: float
    total_requests_unnamed: float
    total_errors: float
    impact: float | None
    top_hit: bool
    links: BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks = Field(
        alias="_links"
    )
