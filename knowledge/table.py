"""A CSV file as rows with their line numbers, read by the names of its columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from rapidfuzz import fuzz, process

from knowledge.faults import Fault

_LARGEST_FIELD = 1_000_000
csv.field_size_limit(max(csv.field_size_limit(), _LARGEST_FIELD))


@dataclass(frozen=True)
class Row:
    """One record: the line of the file where it begins, and its cells by column name, stripped."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass
class Table:
    """A CSV file's header and rows. Rows that cannot be read are faults and left out."""

    file: str
    columns: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, message: str) -> None:
        """Notes what is wrong on a line."""
        self.faults.append(Fault(self.file, line, message))

    def require(self, columns: Collection[str]) -> bool:
        """Whether the columns are there; a missing one is a fault that names the nearest column found."""
        missing = [column for column in columns if column not in self.columns]
        for column in missing:
            near = process.extractOne(column, self.columns, scorer=fuzz.ratio, score_cutoff=75)
            hint = f"rename `{near[0]}` to `{column}`" if near else f"add it to the first line (found: {self._shown()})"
            self.fault(1, f"column `{column}` is missing; {hint}")
        return not missing

    def price(self, row: Row, column: str) -> Decimal | None:
        """The amount in a cell, or None; what is no amount is a fault."""
        text = row[column]
        if not text:
            return None
        try:
            amount = Decimal(text)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite() or amount < 0 or amount > 10**9:
            self.fault(row.line, f"`{column}` is `{text}`; write a plain amount with a point, e.g. 19.90")
            return None
        return amount

    def _shown(self) -> str:
        return ", ".join(self.columns[:8]) + (", …" if len(self.columns) > 8 else "")


def read_table(text: str, file: str) -> Table:
    """The table in a CSV text with commas; a header with semicolons or tabs is read as such."""
    table = Table(file)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    records = _records(text, delimiter, table)
    header = next(records, None)
    if header is None:
        table.fault(1, "is empty; export the products of your shop as CSV into it")
        return table
    table.columns = [name.strip() for name in header[1]]
    for name in {name for name in table.columns if name and table.columns.count(name) > 1}:
        table.fault(1, f"column `{name}` stands twice; delete one of them")
    for line, cells in records:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(table.columns) and any(cell.strip() for cell in cells[len(table.columns) :]):
            table.fault(line, f"has {len(cells)} cells where the first line has {len(table.columns)}; "
                        "put cells with commas into double quotes")  # fmt: skip
            continue
        # the first of two columns with one name counts
        row: dict[str, str] = {}
        for name, cell in zip(table.columns, cells, strict=False):
            row.setdefault(name, cell.strip())
        table.rows.append(Row(line, row))
    return table


def _records(text: str, delimiter: str, table: Table) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            table.fault(line, f"cannot be read as CSV ({error}); look for a double quote that is not closed")
            continue
        yield line, cells
