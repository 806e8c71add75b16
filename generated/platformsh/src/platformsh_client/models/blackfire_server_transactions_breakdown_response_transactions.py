from .._runtime import Model
from .blackfire_server_transactions_breakdown_response_transactions_data_item import (
    BlackfireServerTransactionsBreakdownResponseTransactionsDataItem,
)


class BlackfireServerTransactionsBreakdownResponseTransactions(Model):
    data: list[BlackfireServerTransactionsBreakdownResponseTransactionsDataItem]
