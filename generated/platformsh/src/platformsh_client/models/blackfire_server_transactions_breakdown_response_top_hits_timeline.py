from .._runtime import Model
from .blackfire_server_transactions_breakdown_response_top_hits_timeline_data_item import (
    BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem,
)


class BlackfireServerTransactionsBreakdownResponseTopHitsTimeline(Model):
    data: list[BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem]
