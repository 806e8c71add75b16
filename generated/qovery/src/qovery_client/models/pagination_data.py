from .._runtime import Model


class PaginationData(Model):
    page: float | int
    page_size: float | int
