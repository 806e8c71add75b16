from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .blackfire_server_transactions_breakdown_response_transactions_data_item_links import (
    BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks,
)


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItem(Model):
    links: Annotated[
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks, Field(alias="_links")
    ]
    avg_pmu: float
    avg_stdout: float
    avg_wt: float
    impact: float | None
    top_hit: bool
    total_errors: float
    total_requests: float
    total_requests_unnamed: float
    transaction: str
    wt_96th_percentile: float
