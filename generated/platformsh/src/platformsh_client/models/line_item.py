from .._runtime import Model
from .line_item_component import LineItemComponent
from .line_item_type import LineItemType


class LineItem(Model):
    components: dict[str, LineItemComponent] | None = None
    exclude_from_invoice: bool | None = None
    license_id: float | int | None = None
    product: str | None = None
    project_id: str | None = None
    sku: str | None = None
    total: float | int | None = None
    total_formatted: str | None = None
    type: LineItemType | None = None
