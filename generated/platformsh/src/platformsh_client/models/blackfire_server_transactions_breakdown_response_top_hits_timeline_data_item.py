from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .server_transactions_breakdown_response_top_hits_timeline_data_item_transaction import (
    BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction,
)


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[float | int | None, Field(alias="_total_count")] = None
    transactions: Annotated[
        dict[str, BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction]
        | None,
        Field(alias="_transactions"),
    ] = None
    timestamp: int
