from pydantic import Field

from .._runtime import Model
from .server_transactions_breakdown_response_top_hits_timeline_data_item_transaction import (
    BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction,
)


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem(Model):
    total_consumed: float | None = Field(default=None, alias="_total_consumed")
    total_count: float | None = Field(default=None, alias="_total_count")
    transactions: (
        dict[str, BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction]
        | None
    ) = Field(default=None, alias="_transactions")
    timestamp: int
