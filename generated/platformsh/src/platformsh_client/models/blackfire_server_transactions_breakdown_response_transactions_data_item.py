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
    avg_pmu: float | int
    avg_stdout: float | int
    avg_wt: float | int
    impact: float | int | None
    top_hit: bool
    total_errors: float | int
    total_requests: float | int
    total_requests_unnamed: float | int
    transaction: str
    wt_96th_percentile: float | int
