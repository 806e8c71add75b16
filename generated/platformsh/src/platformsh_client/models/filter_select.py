from .._runtime import Model
from .filter_select_values import FilterSelectValues
from .mode import Mode


class FilterSelect(Model):
    mode: Mode | None = None
    values: FilterSelectValues | None = None
